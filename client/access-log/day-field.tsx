interface DayFieldProps {
  label: string;
  /** `2026-11-23`; empty while it is being written. */
  value: string;
  onChange(value: string): void;
}

/** The browser's own field for a day. */
export const DayField = ({ label, value, onChange }: DayFieldProps) => (
  <label className="log-day">
    <span>{label}</span>
    <input type="date" value={value} max="9999-12-31" onChange={(event) => onChange(event.target.value)} />
  </label>
);
