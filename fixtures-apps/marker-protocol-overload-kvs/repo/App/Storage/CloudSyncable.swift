/// Marks what may follow the person to their other devices.
protocol CloudSyncable: Codable {}
