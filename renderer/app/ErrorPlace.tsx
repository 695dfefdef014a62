import { Alert, Button } from 'antd';
import { Component, type ReactNode } from 'react';
import { ui } from '../../shared/text.ts';

interface ErrorPlaceProps {
  /** Another place to show: what failed is forgotten. */
  place: string;
  children: ReactNode;
}

/** A screen that fails says so in its own place; the rest of the window stays in use. React logs the error itself. */
export class ErrorPlace extends Component<ErrorPlaceProps, { failedAt: string | null }> {
  override state: { failedAt: string | null } = { failedAt: null };

  static getDerivedStateFromError = () => ({ failedAt: '' });

  override componentDidCatch() {
    this.setState({ failedAt: this.props.place });
  }

  override componentDidUpdate() {
    const { failedAt } = this.state;
    if (failedAt && failedAt !== this.props.place) this.setState({ failedAt: null });
  }

  override render() {
    if (this.state.failedAt === null) return this.props.children;
    return (
      <Alert
        type="error"
        role="alert"
        title={ui.error.unexpected}
        action={<Button onClick={() => this.setState({ failedAt: null })}>{ui.error.retry}</Button>}
      />
    );
  }
}
