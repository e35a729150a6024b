import FacebookCore

extension Marketing {
    static let live = Marketing(
        opened: {
            AppEvents.shared.activateApp()
        },
        milestone: { name, level in
            AppEvents.shared.logEvent(.achievedLevel, parameters: [.level: "\(level)", .description: name])
        }
    )
}
