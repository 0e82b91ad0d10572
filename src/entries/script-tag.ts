import './define.js';
import {watchMountPoints} from './mount-points.js';

watchMountPoints();
