import { Navigate } from 'react-admin';

/** One starts with the year: what is dated, what is due, what is late. */
export function Start() {
  return <Navigate to="/year" replace />;
}
