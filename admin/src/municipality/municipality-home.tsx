import { Navigate } from 'react-admin';
import { pageOf } from '../frame/page-link.tsx';
import { useMunicipality, useViewer } from '../municipality-context.tsx';
import { MunicipalityList } from './municipality-list.tsx';

/** One works in one municipality; the register of all is for who looks after the installation. */
export function MunicipalityHome() {
  return useViewer().isSystemAdmin ? <MunicipalityList /> : <OwnMunicipality />;
}

function OwnMunicipality() {
  const { id } = useMunicipality();
  return <Navigate to={pageOf('Municipality', id)} replace />;
}
