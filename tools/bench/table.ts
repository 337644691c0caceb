import { median, type Runs, ratio } from './measure';

/** One table of the report. */
export interface Section {
  title: string;
  /** What was done, and what would be good. */
  text: string;
  header: readonly string[];
  rows: readonly (readonly string[])[];
}

/** The columns of a comparison. */
export const comparisonHeader = ['program', 'time', 'ratio', 'processor', 'ratio', 'memory', 'ratio'];

/** A row for each program: its medians, and how many times as much as the floor's they are. */
export function comparisonRows(runs: readonly Runs[], floor: Runs | undefined): string[][] {
  return runs.map((program) => {
    const times = (figure: 'wallMs' | 'cpuMs' | 'peakMiB') =>
      floor ? twoDigits(ratio(program, floor, figure)) : '';
    return [
      program.name,
      milliseconds(median(program, 'wallMs')),
      times('wallMs'),
      milliseconds(median(program, 'cpuMs')),
      times('cpuMs'),
      mebibytes(median(program, 'peakMiB')),
      times('peakMiB'),
    ];
  });
}

/** The same rows for pairs of a program and its floor, one pair after the other. */
export function pairedRows(runs: readonly Runs[]): string[][] {
  return runs.flatMap((floor, index) =>
    index % 2 === 1 ? comparisonRows(runs.slice(index - 1, index + 1), floor) : [],
  );
}

/** Such as `57.3 ms`. */
export function milliseconds(ms: number): string {
  return `${ms.toFixed(ms < 100 ? 1 : 0)} ms`;
}

/** Such as `45.1 MiB`. */
export function mebibytes(mib: number): string {
  return `${mib.toFixed(1)} MiB`;
}

/** Such as `1.07`. */
export function twoDigits(value: number): string {
  return value.toFixed(2);
}

/** Writes a section as Markdown, its columns in line for those who read it as it is. */
export function sectionText({ title, text, header, rows }: Section): string {
  const widths = header.map((name, column) =>
    Math.max(name.length, ...rows.map((row) => row[column]?.length ?? 0)),
  );
  const line = (cells: readonly string[]) =>
    `| ${widths.map((width, column) => aligned(cells[column] ?? '', width, column)).join(' | ')} |`;
  const rule = `|${widths.map((width, column) => (column === 0 ? '-'.repeat(width + 2) : `${'-'.repeat(width + 1)}:`)).join('|')}|`;
  return [`## ${title}`, '', text, '', line(header), rule, ...rows.map(line), ''].join('\n');
}

function aligned(cell: string, width: number, column: number): string {
  return column === 0 ? cell.padEnd(width) : cell.padStart(width);
}
