import './wordmark.css';

/** The underline is dashed while a note is a draft, and solid once it is signed. */
export const Wordmark = ({ signed = false }: { signed?: boolean }) => (
  <span className={signed ? 'wordmark wordmark-signed' : 'wordmark'}>Luonnos</span>
);
