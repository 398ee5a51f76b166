/** Hands a text of our own to the browser to be saved; UTF-8 with the mark by which spreadsheets know it. */
export const saveText = (name: string, text: string, type: string): void => {
  const url = URL.createObjectURL(new Blob(['\uFEFF', text], { type: `${type};charset=utf-8` }));
  const link = document.createElement('a');
  link.href = url;
  link.download = name;
  link.click();
  // The browser reads it after this turn.
  setTimeout(() => URL.revokeObjectURL(url), 0);
};
