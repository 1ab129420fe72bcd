UPDATE packet_head SET closed_until = ?
