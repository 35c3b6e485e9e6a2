import type { LawState } from './mark.tsx';

/** How a part of a bar is drawn, so that it is told without colour and in print. */
export type Drawing = 'full' | 'strokes' | 'dots' | 'crosses' | 'hollow' | 'dashed';

export type BarPart = {
  readonly drawing: Drawing;
  readonly count: number;
  /** Colour, which says nothing that the drawing does not. */
  readonly tone?: LawState | undefined;
};

const high = 14;

/**
 * Counts as parts of one bar, in their order. `says`: the same in words. `most`: the count that fills the whole width, so that
 * bars of several lines compare; left out, the bar's own sum. `wide`: the length of the drawing, in its units.
 */
export function PartedBar(props: {
  parts: readonly BarPart[];
  says: string;
  most?: number | undefined;
  wide?: number | undefined;
}) {
  const { parts, says, most, wide = 96 } = props;
  return (
    <svg class="parted-bar" viewBox={`0 0 ${wide} ${high}`} role="img" aria-label={says}>
      {segmentsOf(parts, wide, most).map(({ part, x, width }) => (
        <Part part={part} x={x} width={width} />
      ))}
    </svg>
  );
}

export function BarLegend(props: {
  parts: readonly { readonly drawing: Drawing; readonly tone?: LawState | undefined; readonly name: string }[];
}) {
  return (
    <figcaption class="bar-legend">
      {props.parts.map(({ name, ...part }) => (
        <span>
          <svg viewBox={`0 0 26 ${high}`} width="26" height={high} aria-hidden="true" focusable="false">
            <Part part={part} x={0} width={26} />
          </svg>{' '}
          {name}
        </span>
      ))}
    </figcaption>
  );
}

/** Where the parts that count anything stand; the last of a full bar ends where the bar does. */
export function segmentsOf<Part extends Pick<BarPart, 'count'>>(
  parts: readonly Part[],
  wide: number,
  most?: number,
): readonly { readonly part: Part; readonly x: number; readonly width: number }[] {
  const whole = Math.max(most ?? parts.reduce((sum, { count }) => sum + count, 0), 1);
  let before = 0;
  return parts.flatMap((part) => {
    const x = Math.round((before * wide) / whole);
    before += part.count;
    const end = Math.round((before * wide) / whole);
    return part.count > 0 ? [{ part, x, width: end - x }] : [];
  });
}

type Drawn = { readonly part: Pick<BarPart, 'drawing' | 'tone'>; readonly x: number; readonly width: number };

function Part({ part: { drawing, tone }, x, width }: Drawn) {
  const colour = tone === undefined ? '' : ` bar-${tone}`;
  const frame = (
    <rect
      class={`bar-${drawing === 'full' || drawing === 'dashed' ? drawing : 'hollow'}${colour}`}
      x={x + 0.75}
      y={0.75}
      width={Math.max(width - 1.5, 0.5)}
      height={high - 1.5}
    />
  );
  const lines = linesOf(drawing, x, width);
  return (
    <>
      {frame}
      {lines === '' ? null : <path class={`bar-lines${colour}`} d={lines} />}
      {drawing === 'dots'
        ? steps(x, width, 6).map((at) => <circle class={`bar-dot${colour}`} cx={at + 2} cy={high / 2} r="1.6" />)
        : null}
    </>
  );
}

function linesOf(drawing: Drawing, x: number, width: number): string {
  if (drawing === 'strokes')
    return steps(x, width, 5)
      .map((at) => `M${at} ${high - 3}l4 -8`)
      .join('');
  if (drawing === 'crosses')
    return steps(x, width, 8)
      .map((at) => `M${at} ${high - 4}l5 -6M${at} 4l5 6`)
      .join('');
  return '';
}

/** Where drawings stand within a part, none over its edge; none in a part too narrow for one. */
const steps = (x: number, width: number, step: number): readonly number[] =>
  width < 7
    ? []
    : Array.from({ length: Math.max(Math.floor((width - 6) / step), 0) + 1 }, (_, index) => x + 3 + index * step);
