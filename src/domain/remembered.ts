type Answers<K, T> = { get(key: K): T | undefined; set(key: K, answer: T): unknown };

const rememberedIn =
  <K, T>(answers: Answers<K, T>, find: (key: K) => T): ((key: K) => T) =>
  (key) => {
    const known = answers.get(key);
    if (known !== undefined) return known;
    const answer = find(key);
    answers.set(key, answer);
    return answer;
  };

/** A function of a key that finds each answer once. */
export const remembered = <T>(find: (key: string) => T): ((key: string) => T) => rememberedIn(new Map(), find);

/** A function of an object that finds each answer once, and forgets it with the object. Give only what nobody changes. */
export const rememberedFor = <K extends object, T>(find: (key: K) => T): ((key: K) => T) =>
  rememberedIn(new WeakMap(), find);

/** As `remembered`, for a while: beyond so many answers all are forgotten. */
export const rememberedUpTo = <T>(most: number, find: (key: string) => T): ((key: string) => T) => {
  let count = 0;
  const findOnce = (key: string): T => {
    count += 1;
    return find(key);
  };
  let held = remembered(findOnce);
  return (key) => {
    if (count >= most) {
      held = remembered(findOnce);
      count = 0;
    }
    return held(key);
  };
};
