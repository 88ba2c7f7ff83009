const PATHS = {
  views: 'M3 3h4v4H3zM9 4h8M9 6h5M3 9h4v4H3zM9 10h8M9 12h5M3 15h4v2H3zM9 16h8',
  supervision: 'M3 17V9M8 17V4M13 17v-6M18 17V7',
  refresh: 'M16 10a6 6 0 1 1-2-4.5M16 3v3.5h-3.5',
  close: 'M5 5l10 10M15 5L5 15',
  down: 'M5 8l5 5 5-5',
  file: 'M5 2h7l4 4v12H5zM12 2v4h4',
  bullets: 'M7 5h10M7 10h10M7 15h10M3 5h.01M3 10h.01M3 15h.01',
  numbers: 'M8 5h9M8 10h9M8 15h9M3 4l1-.5V8M3 12.5c2-1 2 .5 0 2.5h2',
  lock: 'M5 9h10v8H5zM7 9V6a3 3 0 0 1 6 0v3',
  reply: 'M8 5L3 10l5 5M3 10h8c4 0 6 2 6 6',
  clip: 'M14 6l-6 6a2 2 0 1 0 3 3l6-6a4 4 0 0 0-6-6l-6 6a6 6 0 0 0 8 8',
} as const;

/** A line drawing that says nothing by itself: its button or link carries the label. */
export function Icon({ name, size = 18 }: { name: keyof typeof PATHS; size?: number }) {
  return (
    <svg
      className="icon"
      width={size}
      height={size}
      viewBox="0 0 20 20"
      aria-hidden="true"
      fill="none"
      stroke="currentColor"
      strokeWidth="1.6"
      strokeLinecap="round"
      strokeLinejoin="round"
    >
      <path d={PATHS[name]} />
    </svg>
  );
}
