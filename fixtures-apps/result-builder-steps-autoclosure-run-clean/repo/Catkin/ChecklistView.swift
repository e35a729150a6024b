import SwiftUI

struct ChecklistView: View {
    let checklist: Checklist

    var body: some View {
        List(checklist.lines, id: \.self) { Label($0, systemImage: "checkmark.circle") }
            .task(checklist.fill)
    }
}
