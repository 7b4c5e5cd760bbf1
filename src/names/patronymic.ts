/*
 * Endings of patronymics, folded: Russian -ович, -евич, -ич, -овна, -евна, -ична; Belarusian -авіч, -евіч, -аўна, -еўна; Kazakh
 * -ұлы, -қызы, also written apart; and their romanisations. Surnames may end alike (Мицкевич), so that a patronymic counts only
 * beside two other words.
 */
const ENDINGS =
  /(?:[аое]вич|ильич|[оеа]вна|[аео]уна|ична|улы|кызы|[aoe]vi(?:ch|c|cz|tch)|[oea]vna|[aeo]una|ilyich|ichna|uly|ulı|kyzy|qyzy|kizi)$/u;

/** Whether a folded word looks like a patronymic. */
export const isPatronymic = (folded: string): boolean => folded.length > 3 && ENDINGS.test(folded);

const WHOLE_ENDINGS =
  /(?:ь?[аоеи]вич|ич|ь?[оеа]вна|ь?[аео]уна|(?:ин)?ична|улы|кызы|['’]?[aoeyi]*vi(?:ch|c|cz|tch)|ich|[yi]?[oea]vna|[aeo]una|(?:in)?ichna|uly|ulı|kyzy|qyzy|kizi)$/u;

/** The father's name in a folded patronymic, without its ending: Әбиш of Абишевич, Әбішұлы. */
export const fatherOf = (folded: string): string => folded.replace(WHOLE_ENDINGS, "");

/**
 * The place of the patronymic among the words of a person's name; -1 for none. It follows another whole word and has two words beside
 * it, so that the surnames of `А. В. Богданович` and `Богданович Ольга Петровна` are none.
 */
export const patronymicPlace = (
  words: readonly { readonly isPatronymic: boolean; readonly folded: string }[],
): number =>
  words.length < 3
    ? -1
    : words.findIndex(({ isPatronymic: is }, place) => is && (words[place - 1]?.folded.length ?? 0) > 1);
