/** A speech form made of stacked lines of facts. */
export function Logo({ size }: { readonly size: number }) {
  return (
    <svg aria-hidden className="logo" width={size} height={size} viewBox="0 0 32 32" fill="none">
      <path
        className="logo-form"
        d="M8 4h16a5 5 0 0 1 5 5v11a5 5 0 0 1-5 5h-9l-6.2 4.3A.8.8 0 0 1 7.500 28.600V25A5 5 0 0 1 3 20V9a5 5 0 0 1 5-5Z"
      />
      <path
        className="logo-lines"
        d="M9 10.500h14M9 14.500h14M9 18.500h8"
        strokeWidth="2.200"
        strokeLinecap="round"
      />
    </svg>
  );
}
