export function Mark() {
  return (
    <svg className="mark" width="20" height="20" viewBox="0 0 20 20" aria-hidden="true">
      <rect width="20" height="20" rx="4" />
      <path d="M4.5 12.5l3.2-3.5 3 2.5 4.8-5.5" strokeWidth="1.8" />
      <path d="M4.5 15.5h11" strokeWidth="1.2" strokeDasharray="2 1.6" />
    </svg>
  );
}
