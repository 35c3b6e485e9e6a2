import { encode } from 'uqr';

/**
 * A text as a picture for a telephone's camera: dark on light in both themes, for cameras want it so. Drawn with attributes
 * alone, since the page allows no styles in them.
 */
export function QrCode({ text, label }: { text: string; label: string }) {
  const { data, size } = encode(text, { ecc: 'M', border: 4 });
  const dark = data.flatMap((row, y) => row.flatMap((isDark, x) => (isDark ? [`M${x} ${y}h1v1h-1z`] : [])));
  return (
    <svg class="qr-code" viewBox={`0 0 ${size} ${size}`} role="img" aria-label={label} shape-rendering="crispEdges">
      <rect class="qr-ground" width={size} height={size} />
      <path class="qr-dots" d={dark.join('')} />
    </svg>
  );
}
