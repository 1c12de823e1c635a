import { Component, type ReactNode } from 'react';
import { say } from '../../shared/words/say';
import { leaveOutline } from '../state/typed-ahead';
import { Button } from '../ui/Button';

/** Whatever breaks while drawing: the words are safe on disk, and drawing again usually works. */
export class ErrorBoundary extends Component<{ readonly children: ReactNode }, { readonly broken: boolean }> {
  override state = { broken: false };

  static getDerivedStateFromError(): { broken: boolean } {
    return { broken: true };
  }

  /** The first frame's outline would lie over what is said here. */
  override componentDidCatch(): void {
    leaveOutline('failed');
  }

  override render(): ReactNode {
    if (!this.state.broken) return this.props.children;
    return (
      <main className="welcome" aria-label={say('problem.title')}>
        <div className="welcome-card">
          <h1>{say('problem.heading')}</h1>
          <p>{say('problem.text')}</p>
          <Button variant="primary" onClick={() => this.setState({ broken: false })}>
            {say('problem.show_again')}
          </Button>
        </div>
      </main>
    );
  }
}
