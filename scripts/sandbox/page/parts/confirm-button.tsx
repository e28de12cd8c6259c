import type { ComponentChildren } from 'preact';
import { useEffect, useState } from 'preact/hooks';

/** Milliseconds within which it has to be pressed again. */
const askMs = 5_000;

/** A button for what cannot be taken back: it asks, and acts when it is pressed again. */
export function ConfirmButton({ question, onConfirm, children }: ConfirmButtonProps) {
  const [isAsking, setAsking] = useState(false);
  useEffect(() => {
    if (!isAsking) return;
    const timer = setTimeout(() => setAsking(false), askMs);
    return () => clearTimeout(timer);
  }, [isAsking]);
  const press = () => {
    setAsking(!isAsking);
    if (isAsking) onConfirm();
  };
  return (
    <button type="button" class={isAsking ? 'danger' : ''} onClick={press}>
      {isAsking ? question : children}
    </button>
  );
}

interface ConfirmButtonProps {
  question: string;
  onConfirm: () => void;
  children: ComponentChildren;
}
