/** Hands a file to the browser to be saved. */
export const saveBytes = (name: string, bytes: BlobPart, type: string): void => {
  const url = URL.createObjectURL(new Blob([bytes], { type }));
  const link = document.createElement('a');
  link.href = url;
  link.download = name;
  link.click();
  // The browser reads it after this turn.
  setTimeout(() => URL.revokeObjectURL(url), 0);
};

/** Hands a text of our own to the browser to be saved; UTF-8 with the mark by which spreadsheets know it. */
export const saveText = (name: string, text: string, type: string): void =>
  saveBytes(name, `\uFEFF${text}`, `${type};charset=utf-8`);
