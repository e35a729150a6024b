import SwiftUI

struct NewsSettings: View {
    @AppStorage("badges") private var badges = true
    @AppStorage("letters") private var letters = true

    var body: some View {
        Form {
            Toggle("Badges", isOn: $badges)
            Toggle("Letters", isOn: $letters)
        }
        .navigationTitle("Settings")
    }
}
