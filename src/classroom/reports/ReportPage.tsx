import type { ComponentChildren } from 'preact';
import { useEffect } from 'preact/hooks';
import type { CourseIndex } from '../../course/model.ts';
import { useT } from '../../ui/context.ts';
import { paperHead } from './paper-head.ts';

interface ReportPageProps {
  /** Which report, for tests and styles. */
  readonly name: string;
  readonly title: string;
  readonly course: CourseIndex;
  /** Empty: all children. */
  readonly group: string;
  readonly children: ComponentChildren;
}

/** What every report has: its title and a way to print it; on paper, whose it is, of when, made by what. */
export function ReportPage({ name, title, course, group, children }: ReportPageProps) {
  const t = useT();
  useEffect(() => {
    // Other pages of the classroom print in sizes of their own.
    document.documentElement.dataset.paper = 'report';
    return () => {
      delete document.documentElement.dataset.paper;
    };
  }, []);
  return (
    <section class="report" data-report={name}>
      <header class="report-head">
        <h1>{title}</h1>
        <p class="report-paper" data-paper-head>
          {paperHead(t, course, group)}
        </p>
        <button type="button" class="plain" data-action="print" onClick={() => print()}>
          {t('report.print')}
        </button>
      </header>
      {children}
      <p class="report-paper report-foot">
        {t('report.version', { version: document.documentElement.dataset.version ?? '' })}
      </p>
    </section>
  );
}
