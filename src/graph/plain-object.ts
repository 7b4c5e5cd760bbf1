/** Whether an object is a bare map: of no class, whichever realm made it (a native module's, a test's). */
export const isPlainObject = (value: object): boolean => {
  const prototype: unknown = Object.getPrototypeOf(value);
  return prototype === null || Object.getPrototypeOf(prototype) === null;
};
