/** Line icons, 16 units square, drawn for this product. */
const paths = {
  ranking: 'M2.5 13.5v-4h3v4M6.5 13.5v-10h3v10M10.5 13.5v-6.5h3v6.5',
  'heat-map': 'M2.5 2.5h11v11h-11zM2.5 6.2h11M2.5 9.8h11M6.2 2.5v11M9.8 2.5v11',
  unit: 'M2.5 13.5h11M3.5 13.5v-7l4.5-3.5 4.5 3.5v7M6.5 13.5v-3.5h3v3.5',
  'own-data': 'M8 10.5v-7.5M5 5.5l3-3 3 3M2.5 10.5v3h11v-3',
  check: 'M6 2.5h4v2h-4zM10 3.5h2.5v10h-9v-10H6M5.5 9l1.8 1.8 3.4-3.6',
  people:
    'M6 8a2.5 2.5 0 1 0 0-5a2.5 2.5 0 1 0 0 5M1.5 13.5c0-2.5 1.8-4 4.5-4s4.5 1.5 4.5 4M10.5 3.2a2.4 2.4 0 0 1 0 4.6M12 9.8c1.6.5 2.5 1.8 2.5 3.7',
  bell: 'M3 11.5h10l-1.2-2V7a3.8 3.8 0 0 0-7.6 0v2.5zM6.8 13.5h2.4M8 3.2v-1.2',
  post: 'M2.5 5.5h11v8h-11zM6 5.5v-2.5h4v2.5M2.5 9h11M8 8v2',
  round: 'M2.5 4h11v9.5h-11zM2.5 7h11M5.5 2.5v3M10.5 2.5v3M5.5 10l1.7 1.5 3.3-3',
  help: 'M8 1.8a6.2 6.2 0 1 0 0 12.4a6.2 6.2 0 1 0 0-12.4M6.2 6.3c0-1 .8-1.7 1.8-1.7s1.8.7 1.8 1.6c0 1.4-1.8 1.4-1.8 2.8M8 11.1v.6',
  plus: 'M8 3v10M3 8h10',
  pen: 'M3 13l.6-2.9 7.2-7.2 2.3 2.3-7.2 7.2zM9.3 4.4l2.3 2.3',
  eye: 'M1.5 8c1.6-2.7 3.8-4 6.5-4s4.9 1.3 6.5 4c-1.6 2.7-3.8 4-6.5 4s-4.9-1.3-6.5-4M8 6.2a1.8 1.8 0 1 0 0 3.6a1.8 1.8 0 1 0 0-3.6',
  tray: 'M2.5 9v4.5h11v-4.5M2.5 9l2-6h7l2 6M2.5 9h3.2l.8 1.5h3l.8-1.5h3.2',
  left: 'M10 3.5l-4.5 4.5 4.5 4.5',
  right: 'M6 3.5l4.5 4.5L6 12.5',
  down: 'M3.5 6l4.5 4.5L12.5 6',
  play: 'M5 3.5l7 4.5-7 4.5z',
  stop: 'M4.5 4.5h7v7h-7z',
  find: 'M7 2.5a4.5 4.5 0 1 0 0 9a4.5 4.5 0 1 0 0-9M10.3 10.3l3.2 3.2',
  close: 'M4 4l8 8M12 4l-8 8',
  print: 'M4.5 6v-3.5h7v3.5M4.5 11h-2v-5h11v5h-2M4.5 9h7v4.5h-7z',
  download: 'M8 2.5v7.5M5 7.5l3 3 3-3M2.5 10.5v3h11v-3',
  sheet: 'M3.5 2.5h6l3 3v8h-9zM9.5 2.5v3h3M5.5 8.5h5M5.5 11h5',
  swap: 'M3 5.5h9M9.5 3l2.5 2.5L9.5 8M13 10.5H4M6.5 8L4 10.5 6.5 13',
} as const;

export type IconName = keyof typeof paths;

export function Icon({ name, size = 16 }: { name: IconName; size?: number }) {
  return (
    <svg width={size} height={size} viewBox="0 0 16 16" aria-hidden="true" focusable="false">
      <path
        d={paths[name]}
        fill="none"
        stroke="currentColor"
        strokeWidth="1.3"
        strokeLinecap="round"
        strokeLinejoin="round"
      />
    </svg>
  );
}

/** The mark of the product: a bronze mirror in a seal. */
export function Seal({ size = 34 }: { size?: number }) {
  return (
    <svg className="seal" width={size} height={size} viewBox="0 0 32 32" aria-hidden="true" focusable="false">
      <rect width="32" height="32" rx="4" fill="var(--vermilion)" />
      <g fill="none" stroke="#fdf8ef" strokeWidth="2.2" strokeLinecap="round">
        <circle cx="16" cy="13.5" r="7" />
        <path d="M12.6 13.5h6.8M16 20.5v3M10 26h12" />
      </g>
    </svg>
  );
}
