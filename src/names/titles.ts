/*
 * Words before a person's name that are no part of it, folded: forms of address, ranks and offices in English, Russian, Kazakh and
 * Belarusian. Only beside a name: alone they are words like others (President of Kazakhstan).
 */
const TITLES: ReadonlySet<string> = new Set(
  (
    "mr mrs ms miss dr prof professor sir dame lord lady hon honourable honorable excellency amb ambassador president minister premier prime " +
    "king queen prince princess sultan emir sheikh shaikh general colonel senator governor chancellor secretary chairman " +
    "господин госпожа доктор проф профессор президент премьер министр посол генерал король королева принц шейх " +
    "мырза ханым президентi министр министри елши спадар спадарыня прэзидэнт прэмер пасол прафесар"
  ).split(" "),
);

/** `г-н` and `г-жа`, whose letters would pass for initials. */
const SHORT = /(^|\s)г-(?:н|жа)(?=\s)/giu;

/** A text with the titles written out that would pass for something else. */
export const withTitlesWrittenOut = (text: string): string => text.replace(SHORT, "$1господин");

/** Whether a folded word may be a title. */
export const isTitle = (folded: string): boolean => TITLES.has(folded);
