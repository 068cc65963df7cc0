import { type ControlReport, STEADY } from './control.ts';
import type { Figure } from './figure.ts';
import { median } from './statistics.ts';

const HEADS = ['row', 'figure', 'ours', 'floor or peer', 'ratio', 'goal', 'reached?'];

/** The table of medians, as Markdown. */
export function tableOf(figures: readonly Figure[]): string {
  const lines = [HEADS, HEADS.map(() => '---'), ...figures.map(cellsOf)];
  const widths = HEADS.map((_, column) => Math.max(...lines.map((cells) => (cells[column] ?? '').length)));
  return lines
    .map((cells) => `| ${cells.map((cell, column) => cell.padEnd(widths[column] ?? 0)).join(' | ')} |`)
    .join('\n');
}

function cellsOf({ row, what, unit, ours, other, goal }: Figure): readonly string[] {
  const figure = median(ours);
  const peer = other && median(other.runs);
  const ratio = peer === undefined || peer === 0 ? undefined : figure / peer;
  const judged = goal?.of === 'ratio' ? ratio : figure;
  return [
    String(row),
    what,
    `${rounded(figure)} ${unit}`,
    peer === undefined ? '' : `${rounded(peer)} ${unit} ${other?.name}`,
    ratio === undefined ? '' : `${ratio.toFixed(2)}x`,
    goal === undefined ? '' : `<= ${goal.atMost}${goal.of === 'ratio' ? 'x' : ` ${unit}`}`,
    goal === undefined || judged === undefined ? '' : judged <= goal.atMost ? 'yes' : 'NO',
  ];
}

/** All runs of a figure. */
export const runsOf = ({ row, what, unit, ours, other }: Figure): string =>
  [
    `  ${row} ${what} (${unit}): ours ${ours.map(rounded).join(' ')}`,
    ...(other ? [`${other.name} ${other.runs.map(rounded).join(' ')}`] : []),
  ].join('; ');

/** What the control loop says. */
export function controlLine({ times, moved }: ControlReport): string {
  if (times.length === 0) return '  control loop: these runs are those of the row before';
  const share = `${(moved * 100).toFixed(0)} %`;
  const verdict =
    moved <= STEADY
      ? `steady within ${share}`
      : `MOVED by ${share}: timings of this row count for little, run it again on a machine at rest`;
  return `  control loop (ms): ${times.map((time) => time.toFixed(0)).join(' ')}: ${verdict}`;
}

const rounded = (value: number): string => (value >= 100 ? value.toFixed(0) : value.toFixed(value >= 10 ? 1 : 2));
