/*
 * Endings of patronymics, folded: Russian -ович, -евич, -ич, -овна, -евна, -ична; Belarusian -авіч, -евіч, -аўна, -еўна; Kazakh
 * -ұлы, -қызы, also written apart; and their romanisations. Surnames may end alike (Мицкевич), so that a patronymic counts only
 * beside two other words.
 */
const ENDINGS =
  /(?:[аое]вич|ильич|[оеа]вна|[ае]уна|ична|улы|кызы|[aoe]vi(?:ch|c|cz|tch)|[oea]vna|[ae]una|ilyich|ichna|uly|ulı|kyzy|qyzy|kizi)$/u;

/** Whether a folded word looks like a patronymic. */
export const isPatronymic = (folded: string): boolean => folded.length > 3 && ENDINGS.test(folded);
