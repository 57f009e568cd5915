import './define/consultation.js';
import './define/points-ledger.js';
import './define/task-list.js';
import './define/village-rules.js';
