import { block, blockForEver } from './block.ts';
import { gather } from './gather.ts';
import type { FromWorker, ToWorker } from './messages.ts';
import { nowMs } from './natives.ts';
import type { RunnerPort } from './runner.ts';

const later = setTimeout;
/** What is waiting goes out so soon when the program leaves the worker free. */
const FLUSH_MS = 50;

/** The port of one run: gathers what is emitted, knows the answers up to now. */
export function openPort(
  { answers, isCheck, shown }: Extract<ToWorker, { type: 'run' }>,
  post: (message: FromWorker) => void,
): RunnerPort {
  const gatherer = gather(post, shown);
  const begin = nowMs();
  let [asked, skippedMs, hasEnded, willFlush] = [0, 0, false, false];

  const isHurrying = () => isCheck || asked < answers.length;
  const flushLater = () => {
    if (willFlush) return;
    willFlush = true;
    later(() => {
      willFlush = false;
      if (!hasEnded) gatherer.flush();
    }, FLUSH_MS);
  };

  return {
    emit(event) {
      if (hasEnded) return;
      gatherer.emit(event);
      flushLater();
    },
    ask(question, kind) {
      asked += 1;
      if (asked <= answers.length) return answers[asked - 1] ?? null;
      if (isCheck) return null;
      gatherer.flush();
      post({ type: 'ask', question, kind, emitted: gatherer.total() });
      return blockForEver();
    },
    sleep(ms) {
      if (!(ms > 0)) return;
      if (isHurrying()) {
        skippedMs += ms;
        return;
      }
      gatherer.flush();
      post({ type: 'sleep', ms });
      block(ms);
    },
    elapsed: () => nowMs() - begin + skippedMs,
    isHurrying,
    end({ end, probes }) {
      if (hasEnded) return;
      hasEnded = true;
      gatherer.flush();
      post({ type: 'end', end, probes });
    },
  };
}
