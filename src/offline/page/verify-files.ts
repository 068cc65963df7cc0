import { fromRoot } from '../../ui/root.ts';
import { parseVerifyNews, type ToWorker, type VerifyNews } from '../protocol.ts';

/** A worker that says nothing for so long is of a version that can't do it, or is gone. */
const SILENT_MS = 20_000;

/**
 * Has the worker look at every stored file by its hash (`verify`), or first fetch anew what is damaged or missing
 * (`mend`). Tells how far it is; resolves to the end, or undefined if there is no worker that answers.
 */
export async function verifyFiles(
  type: 'verify' | 'mend',
  onNews: (news: VerifyNews) => void,
): Promise<VerifyNews | undefined> {
  const container: ServiceWorkerContainer | undefined = navigator.serviceWorker;
  const worker = (await container?.getRegistration(fromRoot('')))?.active;
  if (!worker) return undefined;
  return new Promise((resolve) => {
    const { port1, port2 } = new MessageChannel();
    let silence = 0;
    const wait = () => {
      clearTimeout(silence);
      silence = window.setTimeout(() => end(undefined), SILENT_MS);
    };
    const end = (news: VerifyNews | undefined) => {
      clearTimeout(silence);
      port1.close();
      resolve(news);
    };
    port1.onmessage = ({ data }) => {
      const news = parseVerifyNews(data);
      if (!news) return;
      wait();
      onNews(news);
      if (news.isOver) end(news);
    };
    wait();
    const message: ToWorker = { type };
    worker.postMessage(message, [port2]);
  });
}
