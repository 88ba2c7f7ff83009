import { createRoot } from 'react-dom/client';
import { Workspace } from './components/Workspace.tsx';

const root = document.getElementById('workspace');
if (root) createRoot(root).render(<Workspace />);
