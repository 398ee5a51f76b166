const ENDING = 5;

/** Whether a written name is a form of another: "Minnan" of "Minna", "Pekan" of "Pekka". */
export const isNameOf = (form: string, name: string): boolean => {
  // Most words are told by their first letter.
  if (form[0]?.toLowerCase() !== name[0]?.toLowerCase()) return false;
  const [short, long] = form.length <= name.length ? [form, name] : [name, form];
  let common = 0;
  while (common < short.length && short[common]?.toLowerCase() === long[common]?.toLowerCase()) common += 1;
  const weak = /(?:kk|pp|tt)/.test(name) ? 2 : 1;
  // Speech without capitals: no more than an ending of one letter, as any word would fit.
  if (!/^\p{Lu}/u.test(name)) return name.length >= 3 && common === name.length && form.length - common <= 1;
  return common >= 3 && common >= name.length - weak && form.length - common <= ENDING;
};
