import { useLayoutEffect, useRef } from 'preact/hooks';

interface NodesProps {
  readonly nodes: readonly Element[];
  readonly class?: string;
}

/** Copies of nodes that our own build has made, as they are. */
export function Nodes({ nodes, class: name }: NodesProps) {
  const place = useRef<HTMLDivElement>(null);
  useLayoutEffect(() => {
    place.current?.replaceChildren(...nodes.map((node) => document.importNode(node, true)));
  }, [nodes]);
  return <div ref={place} class={name} />;
}
