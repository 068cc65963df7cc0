import type { View } from './view.ts';

/** The pages of the classroom, in their order. */
export const views: readonly View[] = [
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
];
