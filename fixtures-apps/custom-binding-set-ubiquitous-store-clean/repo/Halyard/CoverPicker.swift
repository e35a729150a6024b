import HealthKit
import SwiftUI

struct CoverPicker: View {
    @Binding var cover: String
    let notes: [HKClinicalRecord]
    @State private var theme = Theme.harbour

    var body: some View {
        List {
            Section("Theme") {
                ForEach(Theme.allCases) { each in
                    Button(each.title) { theme = each }
                        .tint(each.tint)
                }
            }
            Section("Notes") {
                ForEach(notes, id: \.uuid) { note in
                    Button(note.displayName) { cover = theme.title }
                }
            }
        }
    }
}
