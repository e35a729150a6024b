enum PreferenceHome {
    /// Follows the person to their other devices.
    case everywhere
    /// Stays in a locked file on this phone.
    case thisDevice
}

enum PreferenceKey: String {
    case sortOrder
    case cardColour
    case frontPlan
    case lastTab

    var home: PreferenceHome {
        switch self {
        case .sortOrder, .cardColour: .everywhere
        case .frontPlan, .lastTab: .thisDevice
        }
    }
}
