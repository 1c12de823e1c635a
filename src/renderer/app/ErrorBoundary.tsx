import { Component, type ReactNode } from 'react';
import { Button } from '../ui/Button';

/** Whatever breaks while drawing: the words are safe on disk, and drawing again usually works. */
export class ErrorBoundary extends Component<{ readonly children: ReactNode }, { readonly broken: boolean }> {
  override state = { broken: false };

  static getDerivedStateFromError(): { broken: boolean } {
    return { broken: true };
  }

  override render(): ReactNode {
    if (!this.state.broken) return this.props.children;
    return (
      <main className="welcome" aria-label="Problem">
        <div className="welcome-card">
          <h1>This page could not be shown</h1>
          <p>Your conversations and training data are safe. Show the page again to go on.</p>
          <Button variant="primary" onClick={() => this.setState({ broken: false })}>
            Show again
          </Button>
        </div>
      </main>
    );
  }
}
