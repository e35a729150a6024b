import PostHog
import SwiftUI

/// A plain row button whose taps are counted under a name.
struct TrackedButtonStyle: PrimitiveButtonStyle {
    let name: String

    func makeBody(configuration: Configuration) -> some View {
        configuration.label
            .frame(maxWidth: .infinity, alignment: .leading)
            .contentShape(Rectangle())
            .onTapGesture {
                PostHogSDK.shared.capture("tap", properties: ["name": name])
                configuration.trigger()
            }
    }
}

extension PrimitiveButtonStyle where Self == TrackedButtonStyle {
    static func tracked(_ name: String) -> TrackedButtonStyle { TrackedButtonStyle(name: name) }
}
