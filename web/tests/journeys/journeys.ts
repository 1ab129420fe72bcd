// One after the other, in this order, on one platform: later ones look at what earlier ones made.
import './roles'
import './case'
import './session'
import './together'
import './importing'
import './monitoring'
import './barriers'
import './log'
