import HealthKit
import SwiftUI

struct NameList: View {
    let title: String
    let source: HKClinicalTypeIdentifier
    @State private var names: [String] = []

    var body: some View {
        List(names, id: \.self) { Text($0) }
            .navigationTitle(title)
            .task { names = (try? await Jar.names(source)) ?? [] }
    }
}
