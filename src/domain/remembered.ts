/** A function of a key that finds each answer once. */
export const remembered = <T>(find: (key: string) => T): ((key: string) => T) => {
  const answers = new Map<string, T>();
  return (key) => {
    const known = answers.get(key);
    if (known !== undefined) return known;
    const answer = find(key);
    answers.set(key, answer);
    return answer;
  };
};
