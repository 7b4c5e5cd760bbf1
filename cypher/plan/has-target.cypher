// The entry of the audit is about something.
// params: target
$target IN it.targets
