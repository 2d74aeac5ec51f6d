interface AutoTextProps {
  readonly label: string;
  readonly value: string;
  readonly onKeep: (text: string) => void;
  readonly isOff: boolean;
  readonly rows?: number;
}

/** A text of several lines that is kept when it is left; as high as what stands in it. */
export function AutoText({ label, value, onKeep, isOff, rows = 1 }: AutoTextProps) {
  if (isOff) return value === '' ? null : <p className="meetingSaid">{value}</p>;
  return (
    <textarea
      key={value}
      className="input meetingText"
      aria-label={label}
      placeholder={label}
      rows={rows}
      defaultValue={value}
      onBlur={({ target }) => {
        if (target.value !== value) onKeep(target.value);
      }}
    />
  );
}
