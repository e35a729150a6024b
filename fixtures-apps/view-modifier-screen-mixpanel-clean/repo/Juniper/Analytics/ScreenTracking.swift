import Mixpanel
import SwiftUI

struct ScreenTracking: ViewModifier {
    let name: String
    let detail: String

    func body(content: Content) -> some View {
        content.onAppear {
            Mixpanel.mainInstance().track(event: "screen_view", properties: ["screen": name, "detail": detail])
        }
    }
}

extension View {
    func trackScreen(_ name: String, detail: String = "none") -> some View {
        modifier(ScreenTracking(name: name, detail: detail))
    }
}
