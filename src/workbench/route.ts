import type { AstroIntegration } from 'astro';

/** Adds `/workbench/` to `astro dev`, and to nothing that is built. */
export const workbench = (): AstroIntegration => ({
  name: 'jieti-workbench',
  hooks: {
    'astro:config:setup': ({ command, injectRoute }) => {
      if (command !== 'dev') return;
      injectRoute({ pattern: '/workbench', entrypoint: new URL('./workbench.astro', import.meta.url) });
    },
  },
});
