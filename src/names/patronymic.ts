/*
 * Endings of patronymics, folded: Russian -ович, -евич, -ич, -овна, -евна, -ична; Belarusian -авіч, -евіч, -аўна, -еўна; Kazakh
 * -ұлы, -қызы, also written apart; and their romanisations. Surnames may end alike (Мицкевич), so that a patronymic counts only
 * beside two other words.
 */
const ENDINGS =
  /(?:[аое]вич|ильич|[оеа]вна|[ае]уна|ична|улы|кызы|[aoe]vi(?:ch|c|cz|tch)|[oea]vna|[ae]una|ilyich|ichna|uly|ulı|kyzy|qyzy|kizi)$/u;

/** Whether a folded word looks like a patronymic. */
export const isPatronymic = (folded: string): boolean => folded.length > 3 && ENDINGS.test(folded);

const WHOLE_ENDINGS =
  /(?:ь?[аоеи]вич|ич|ь?[оеа]вна|ь?[ае]уна|(?:ин)?ична|улы|кызы|['’]?[aoeyi]*vi(?:ch|c|cz|tch)|ich|[yi]?[oea]vna|[ae]una|(?:in)?ichna|uly|ulı|kyzy|qyzy|kizi)$/u;

/** The father's name in a folded patronymic, without its ending: Әбиш of Абишевич, Әбішұлы. */
export const fatherOf = (folded: string): string => folded.replace(WHOLE_ENDINGS, "");
