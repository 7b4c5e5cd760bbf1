// Keeps an entity that is a country, or that a statement of another source than ours mentions, or an office of it, or one sent to it.
// params: none
CALL (it) {
  MATCH (placing:Statement)
  WHERE it.kind = 'INSTITUTION' AND placing.object = it.id AND placing.property IN ['OFFICE_OF', 'SENT_TO'] AND IS_RECORDED
  MATCH (office:Entity)
  WHERE office.id = placing.subject AND OFFICE_IS_MARKED
  RETURN count(office) AS offices
}
WITH it, offices WHERE it.kind = 'COUNTRY' OR IS_MARKED OR offices > 0
