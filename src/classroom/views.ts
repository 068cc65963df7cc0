import type { View } from './view.ts';

/** The pages of the classroom, in their order. */
export const views: readonly View[] = [
  { slug: 'now', name: 'report.now', load: () => import('./reports/NowView.tsx').then(({ NowView }) => NowView) },
  {
    slug: 'skills',
    name: 'report.skills',
    load: () => import('./reports/SkillsView.tsx').then(({ SkillsView }) => SkillsView),
  },
  {
    slug: 'lessons',
    name: 'report.lessons',
    load: () => import('./reports/LessonsView.tsx').then(({ LessonsView }) => LessonsView),
  },
  {
    slug: 'child',
    name: 'report.child',
    load: () => import('./reports/ChildView.tsx').then(({ ChildView }) => ChildView),
  },
  {
    slug: 'list',
    name: 'class.list',
    load: () => import('./list/ClassListView.tsx').then(({ ClassListView }) => ClassListView),
  },
  {
    slug: 'stick',
    name: 'class.stick',
    load: () => import('./stick/StickView.tsx').then(({ StickView }) => StickView),
  },
  {
    slug: 'handover',
    name: 'class.handover',
    load: () => import('./handover/HandOverView.tsx').then(({ HandOverView }) => HandOverView),
  },
  {
    slug: 'certificates',
    name: 'class.certificates',
    load: () => import('./certificates/CertificatesView.tsx').then(({ CertificatesView }) => CertificatesView),
  },
  {
    slug: 'pack',
    name: 'class.pack',
    load: () => import('./pack/PackView.tsx').then(({ PackView }) => PackView),
  },
  {
    slug: 'export',
    name: 'report.export',
    load: () => import('./export/ExportView.tsx').then(({ ExportView }) => ExportView),
  },
  {
    slug: 'end',
    name: 'class.end',
    load: () => import('./end/EndView.tsx').then(({ EndView }) => EndView),
  },
];
