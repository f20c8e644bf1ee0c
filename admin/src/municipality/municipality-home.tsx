import { Navigate } from 'react-admin';
import { pageOf } from '../frame/page-link.tsx';
import { useMunicipality } from '../municipality-context.tsx';

/** There is no list: one is led to the municipality one works in. */
export function MunicipalityHome() {
  const { id } = useMunicipality();
  return <Navigate to={pageOf('Municipality', id)} replace />;
}
