const EDGE_BYTES = 1024 ** 2;

/** What an unfinished upload is known by after a reload: nothing of the file's name or sound. */
export interface Remembered {
  readonly upload: string;
  readonly fingerprint: string;
}

const key = (encounterId: string): string => `luonnos.upload.${encounterId}`;

export const remembered = (encounterId: string): Remembered | null => {
  try {
    const kept = JSON.parse(localStorage.getItem(key(encounterId)) ?? 'null') as Partial<Remembered> | null;
    return kept?.upload && kept.fingerprint ? { upload: kept.upload, fingerprint: kept.fingerprint } : null;
  } catch {
    return null;
  }
};

export const remember = (encounterId: string, upload: Remembered): void => {
  try {
    localStorage.setItem(key(encounterId), JSON.stringify(upload));
  } catch {
    // Without storage the upload goes on, only not after a reload.
  }
};

export const forgetUpload = (encounterId: string): void => {
  try {
    localStorage.removeItem(key(encounterId));
  } catch {
    // Nothing was kept either.
  }
};

/** Tells whether a file is the same as before: SHA-256 of its size, beginning and end. */
export const fingerprintOf = async (file: Blob): Promise<string> => {
  const edges = new Blob([String(file.size), file.slice(0, EDGE_BYTES), file.slice(-EDGE_BYTES)]);
  const hash = new Uint8Array(await crypto.subtle.digest('SHA-256', await edges.arrayBuffer()));
  return [...hash].map((byte) => byte.toString(16).padStart(2, '0')).join('');
};
