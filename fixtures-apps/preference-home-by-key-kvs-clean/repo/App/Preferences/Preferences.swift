import Foundation

struct Preferences {
    let vault: DeviceVault
    private let cloud = NSUbiquitousKeyValueStore.default

    init(vault: DeviceVault) {
        self.vault = vault
    }

    func set(_ value: String, for key: PreferenceKey) {
        switch key.home {
        case .everywhere:
            cloud.set(value, forKey: key.rawValue)
        case .thisDevice:
            vault.write(value, name: key.rawValue)
        }
    }

    func value(for key: PreferenceKey) -> String? {
        switch key.home {
        case .everywhere: cloud.string(forKey: key.rawValue)
        case .thisDevice: vault.read(name: key.rawValue)
        }
    }
}
