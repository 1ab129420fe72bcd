SELECT identity FROM packet_identity WHERE day = ? AND identity = ANY (?)
