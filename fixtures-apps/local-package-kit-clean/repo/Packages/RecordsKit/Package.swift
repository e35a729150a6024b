// swift-tools-version: 6.0
import PackageDescription

let package = Package(
    name: "RecordsKit",
    platforms: [.iOS(.v18)],
    products: [
        .library(name: "RecordsUI", targets: ["RecordsCore", "RecordsUI"]),
    ],
    targets: [
        .target(name: "RecordsCore"),
        .target(name: "RecordsUI", dependencies: ["RecordsCore"]),
        .testTarget(name: "RecordsCoreTests", dependencies: ["RecordsCore"]),
    ]
)
