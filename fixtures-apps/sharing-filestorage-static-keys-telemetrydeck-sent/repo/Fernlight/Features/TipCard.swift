import Sharing
import SwiftUI

struct TipCard: View {
    let id: String
    let text: String
    @Shared(.dismissedTips) private var dismissedTips

    var body: some View {
        if !dismissedTips.contains(id) {
            HStack {
                Text(text)
                Spacer()
                Button("Got it") { $dismissedTips.withLock { $0.append(id) } }
            }
        }
    }
}
